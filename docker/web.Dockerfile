# The pages, and the way to the api on the same origin. Build from the root: docker build -f docker/web.Dockerfile .
# Tags are pinned; pin the digest as well (image:tag@sha256:…) where the build has to be the same for years.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY libs/domain/package.json libs/domain/
COPY libs/contracts/package.json libs/contracts/
COPY libs/library/package.json libs/library/
COPY libs/testing/package.json libs/testing/
COPY api/package.json api/
COPY web/package.json web/
COPY e2e/package.json e2e/
RUN npm ci --no-audit --no-fund
COPY nx.json tsconfig.base.json tsconfig.json ./
COPY libs libs
COPY web web
RUN NX_DAEMON=false NG_CLI_ANALYTICS=false npx nx build web

FROM nginx:1.28.0-alpine
COPY docker/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /app/web/dist /srv/web
# Nothing of the image's own start is needed, and its scripts want to write.
ENTRYPOINT []
USER nginx
EXPOSE 8080
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/icon.svg"]
CMD ["nginx", "-g", "daemon off;"]
