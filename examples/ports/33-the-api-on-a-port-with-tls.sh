#!/usr/bin/env bash
# The API on a port, with TLS. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
try="curl -s --show-error --cacert ca.pem --cert cert.pem --key key.pem --ciphers DEFAULT@SECLEVEL=0"

# 2 host1 exit=0
$try --tls-max 1.2 https://198.51.100.11:2376/_ping | grep -o OK

# 3 host1 exit=35
$try --tls-max 1.1 https://198.51.100.11:2376/_ping 2>&1 | grep -o 'alert protocol version'
