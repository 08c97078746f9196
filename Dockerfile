# The bot for production. Build: docker build -t klarsvar . — Run: see docs/operations.md.
# No secret belongs in here; all settings come from the environment.

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package runs a script of its own at install (.npmrc).
# Source maps and type declarations are a third of the weight and nothing runs them.
RUN npm ci --omit=dev --no-audit --no-fund \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

# The page of the Teams tab; only what comes out of it goes on.
FROM packages AS page
COPY tsconfig.json ./
COPY src src
COPY scripts scripts
COPY web web
RUN node --import tsx scripts/build-web.ts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data
WORKDIR /app
# Owned by root, so that the bot cannot change what it runs.
COPY --from=packages /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY src src
COPY scripts scripts
COPY content content
COPY --from=page /app/build/web build/web
# Only the embedded database writes here; with DATABASE_URL the folder stays empty.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No npm in between: SIGTERM reaches the bot, which finishes its turns within 14 s.
CMD ["node", "--import", "tsx", "src/index.ts"]
