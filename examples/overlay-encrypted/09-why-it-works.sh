#!/usr/bin/env bash
# Why it works. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:118 host1 exit=0
ip xfrm state | grep '^src' | sort -u

# docs/drivers/overlay-encrypted.md:121 host1 exit=0
ip xfrm state | grep -o 'aead rfc4106(gcm(aes))' | sort -u
