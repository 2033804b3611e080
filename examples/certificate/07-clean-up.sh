#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/certificate.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
docker image rm trusting | grep -c Untagged

# 4 host1 exit=0
rm ca.key ca.crt web.key web.csr web.crt names web.conf

# 5 host1 exit=0
rm /usr/local/share/ca-certificates/my-authority.crt

# 6 host1 exit=0
update-ca-certificates 2>&1 | grep removed
