package web

import (
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics counts what an operator watches. A label holds a method, the pattern of a route or a class of
// status: never a path, and nobody's name.
type metrics struct {
	registry  *prometheus.Registry
	requests  *prometheus.CounterVec
	durations *prometheus.HistogramVec
}

// durationBuckets lie around what the service promises: tens of milliseconds.
var durationBuckets = []float64{.002, .005, .01, .02, .03, .06, .1, .3, 1, 3, 10}

// newMetrics makes the metrics of one server. revision and streams are asked when somebody looks.
func newMetrics(revision, streams func() float64) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "spinweb_http_requests_total",
			Help: "Requests that were answered, by method, route and class of status."}, []string{"method", "route", "status"}),
		durations: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "spinweb_http_request_duration_seconds",
			Help: "How long an answer took, by method and route; streams are left out.", Buckets: durationBuckets}, []string{"method", "route"}),
	}
	m.registry.MustRegister(m.requests, m.durations, collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "spinweb_streams_open", Help: "Open streams of changes."}, streams),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "spinweb_store_revision", Help: "The latest revision that this server knows."}, revision))
	return m
}

// observe counts one request.
func (m *metrics) observe(c *gin.Context, took time.Duration) {
	method, route := knownMethod(c.Request.Method), c.FullPath()
	if route == "" {
		route = "none"
	}
	m.requests.WithLabelValues(method, route, strconv.Itoa(c.Writer.Status()/100)+"xx").Inc()
	if c.Writer.Header().Get("Content-Type") != eventStream {
		m.durations.WithLabelValues(method, route).Observe(took.Seconds())
	}
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Registry: m.registry})
}
