package storetest_test

import (
	"testing"

	"spinweb/graph/internal/storetest"
)

func TestContract(t *testing.T) {
	storetest.Run(t, func(testing.TB) storetest.Database { return storetest.NewOracle() })
}
