#!/usr/bin/env bash
# The API on a port, with TLS. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
$new -subj /CN=client -addext extendedKeyUsage=clientAuth -keyout other-key.pem -out other.pem 2> /dev/null

# 2 host1 exit=1
docker --tlsverify --tlscacert ca.pem --tlscert other.pem --tlskey other-key.pem ps 2>&1 | grep -o 'tls: .*'
