#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/run-flags.md: change the page, not this file.
plan() {
    page docs/reference/run-flags.md 1 ''
    need ipv6 'test -e /proc/net/if_inet6'
    need 'engine>=28' 'at_least 28'
    need 'engine>=26' 'at_least 26'
    takes name back data front loud named one quiet random range shop three twice two web
    block 01-the-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-the-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-the-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-the-network.sh 30 '' ''
    step 5 1 1
    block 05-addresses.sh 30 ipv6 ''
    step 6 2 0
    step 10 1 0
    block 06-addresses.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 07-addresses-differs.sh 30 6 1 125
    block 08-the-long-form.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 3 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 09-the-long-form.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 125
    block 10-the-long-form.sh 30 'engine>=28' ''
    step 6 1 0
    block 11-the-long-form.sh 30 'engine>=28' ''
    step 6 3 0
    block 12-names.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 13-names.sh 30 'engine>=26' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 14-names.sh 30 '' ''
    step 5 1 0
    block 15-names.sh 30 '' ''
    step 5 1 0
    instead 20.10 16-names-differs.sh 30 6 1 125
    block 17-names.sh 30 '' ''
    step 5 1 0
    instead 29.7 18-names-differs.sh 30 6 1 0
    step 8 1 0
    block 19-name-servers.sh 30 '' ''
    step 5 1 0
    instead 20.10 20-name-servers-differs.sh 30 6 1 0
    block 21-name-servers.sh 30 'engine>=26' ''
    step 6 1 0
    step 9 1 0
    block 22-ports.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 23-ports-differs.sh 30 6 1 0
    step 11 1 0
    block 24-ports.sh 30 '' ''
    step 5 1 7
    block 25-ports.sh 30 '' ''
    step 5 1 0
    instead 26.1 26-ports-differs.sh 30 6 1 125
    instead 20.10 28-ports-differs.sh 30 6 1 125
    step 8 1 0
    instead '26.1 20.10' 27-ports-differs.sh 30 6 1 0
    step 11 1 0
    step 14 1 0
    block 29-ports.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 30-ports.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 31-kernel-settings.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 32-what-goes-wrong.sh 30 '' ''
    step 5 1 125
    instead 26.1 33-what-goes-wrong-differs.sh 30 6 1 125
    instead 20.10 34-what-goes-wrong-differs.sh 30 6 1 125
    block 35-what-goes-wrong.sh 30 '' ''
    step 5 1 125
    instead '26.1 20.10' 36-what-goes-wrong-differs.sh 30 6 1 125
    block 37-what-goes-wrong.sh 30 'engine>=28' ''
    step 6 2 0
    step 10 1 125
    block 38-what-goes-wrong.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 39-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    block 40-what-goes-wrong.sh 30 '' ''
    step 5 1 125
    instead 26.1 41-what-goes-wrong-differs.sh 30 6 1 125
    instead 20.10 42-what-goes-wrong-differs.sh 30 6 1 1
    clean_up
    block 43-clean-up.sh 30 '' ''
    step 5 1 0
    instead 26.1 44-clean-up-differs.sh 30 6 1 0
    instead 20.10 45-clean-up-differs.sh 30 6 1 0
    step 8 1 0
    instead 26.1 44-clean-up-differs.sh 30 9 1 1
    instead 20.10 45-clean-up-differs.sh 30 9 1 1
}
. "$(dirname -- "$0")/../../lab/play.sh"
