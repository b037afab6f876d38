package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strconv"
	"time"
)

// client speaks to the demo as its networker.
type client struct {
	base string
	http *http.Client
}

func newClient(base string) (*client, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return nil, err
	}
	transport := &http.Transport{MaxIdleConnsPerHost: 200}
	c := &client{base, &http.Client{Jar: jar, Transport: transport, Timeout: time.Minute}}
	return c, c.send(http.MethodPost, "/demo/session", nil, map[string]string{"role": "networker"}, nil)
}

// send sends a request and reads the answer into out, to its end in any case.
func (c *client) send(method, path string, header http.Header, in, out any) error {
	var body io.Reader
	if in != nil {
		text, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = bytes.NewReader(text)
	}
	request, err := http.NewRequest(method, c.base+path, body)
	if err != nil {
		return err
	}
	for name, values := range header {
		request.Header[name] = values
	}
	if in != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := c.http.Do(request)
	if err != nil {
		return fmt.Errorf("no answer")
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return fmt.Errorf("half an answer")
	}
	if response.StatusCode >= http.StatusMultipleChoices {
		return fmt.Errorf("%s %s: status %d", method, request.URL.Path[:4], response.StatusCode)
	}
	if out == nil || len(text) == 0 {
		return nil
	}
	return json.Unmarshal(text, out)
}

type actor struct {
	ID    string `json:"id"`
	Label string `json:"label"`
}

// actors lists all actors of a kind.
func (c *client) actors(kind string) ([]actor, error) {
	var all []actor
	cursor := ""
	for {
		var page struct {
			Items []actor `json:"items"`
			Next  string  `json:"next"`
		}
		query := url.Values{"kind": {kind}, "limit": {"200"}}
		if cursor != "" {
			query.Set("cursor", cursor)
		}
		if err := c.send(http.MethodGet, "/v1/actors?"+query.Encode(), nil, nil, &page); err != nil {
			return nil, err
		}
		all = append(all, page.Items...)
		if cursor = page.Next; cursor == "" {
			return all, nil
		}
	}
}

// partner is a tie between organisations that changes can be made to, one after the other.
type partner struct {
	client  *client
	id      string
	version int64
}

// newPartner adds two organisations and a tie between them.
func newPartner(c *client) (*partner, error) {
	var ends [2]actor
	for i := range ends {
		body := map[string]any{"kind": "Organisation", "attributes": map[string]string{"name": "Meetclub"}}
		if err := c.send(http.MethodPost, "/v1/actors", nil, body, &ends[i]); err != nil {
			return nil, err
		}
	}
	var tie struct {
		ID      string `json:"id"`
		Version int64  `json:"version"`
	}
	body := map[string]string{"kind": "PARTNERS_WITH", "from": ends[0].ID, "to": ends[1].ID, "since": "2026"}
	err := c.send(http.MethodPost, "/v1/ties", nil, body, &tie)
	return &partner{c, tie.ID, tie.Version}, err
}

// change changes the tie at the version that the last change gave it.
func (p *partner) change(strength int) error {
	var tie struct {
		Version int64 `json:"version"`
	}
	header := http.Header{"If-Match": {fmt.Sprintf("%q", strconv.FormatInt(p.version, 10))}}
	body := map[string]any{"attributes": map[string]any{"strength": 1 + strength%5}}
	if err := p.client.send(http.MethodPatch, "/v1/ties/"+p.id, header, body, &tie); err != nil {
		return err
	}
	p.version = tie.Version
	return nil
}

// network asks for the network of an actor in two steps and returns how many actors it shows.
func (c *client) network(id string) (shown, notShown int, err error) {
	var network struct {
		Nodes    []struct{} `json:"nodes"`
		NotShown int        `json:"notShown"`
	}
	err = c.send(http.MethodGet, "/v1/actors/"+id+"/network?hops=2&net=support", nil, nil, &network)
	return len(network.Nodes), network.NotShown, err
}
