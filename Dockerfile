# A static program without a shell, run by nobody in particular, on a file system that it cannot write.
FROM golang:1.26-bookworm AS build
WORKDIR /source
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -tags nomsgpack -trimpath -ldflags='-s -w' -o /image/spinweb ./cmd/spinweb \
	&& install -d -m 0700 /image/data /image/erasures \
	&& install -d -m 1777 /image/tmp

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /image/spinweb /spinweb
COPY --from=build --chown=65532:65532 /image/data /data
COPY --from=build --chown=65532:65532 /image/erasures /erasures
COPY --from=build /image/tmp /tmp
USER 65532:65532
ENV SPINWEB_STORE=sqlite:/data SPINWEB_ERASURES=/erasures/list
VOLUME ["/data", "/erasures"]
EXPOSE 8443
HEALTHCHECK --interval=10s --timeout=6s --start-period=60s CMD ["/spinweb", "health"]
ENTRYPOINT ["/spinweb"]
CMD ["serve"]
