#!/usr/bin/env bash
# A service has SRV records. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
cat > named.json <<'END'
{"Name": "named",
 "TaskTemplate": {"ContainerSpec": {"Image": "busybox", "Args": ["httpd", "-f"]}, "Networks": [{"Target": "my_overlay"}]},
 "EndpointSpec": {"Ports": [{"Name": "http", "Protocol": "tcp", "TargetPort": 80, "PublishedPort": 8095}]}}
END

# 2 host1 exit=0
curl -s --unix-socket /var/run/docker.sock --json @named.json http://docker/services/create | jq .Warnings

# 3 host1 exit=0
dnsmasq --no-resolv --no-hosts --bind-interfaces --listen-address=172.17.0.1 --pid-file=/run/srv.pid \
  --srv-host=_http._tcp.named,yours.example.com,7

# 4 host1 exit=0
until docker run --rm --network my_overlay busybox nslookup -type=a named 127.0.0.11 > answer; do sleep 0.2; done

# 5 host1 exit=0
grep -c 'Address: 10.0.1' answer

# 6 host1 exit=0
docker run --rm --network my_overlay --dns 172.17.0.1 busybox nslookup -type=srv _http._tcp.named 127.0.0.11 | grep service

# 7 host1 exit=0
docker service rm named

# 8 host1 exit=0
kill "$(cat /run/srv.pid)"

# 9 host1 exit=0
rm named.json answer
