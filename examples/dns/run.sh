#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/dns.md: change the page, not this file.
plan() {
    page docs/tasks/dns.md 1 ''
    need 'engine>=28' 'at_least 28'
    need 'engine>=26' 'at_least 26'
    need ipv6 'test -e /proc/net/if_inet6'
    reaches 'restarts Docker' '18-a-server-for-all-containers.sh, 20-a-server-for-all-containers.sh, 26-when-the-hosts-server-is-on-its-loopback.sh, 27-when-the-hosts-server-is-on-its-loopback.sh, 36-clean-up.sh'
    reaches 'writes daemon.json' '18-a-server-for-all-containers.sh, 20-a-server-for-all-containers.sh'
    reaches 'changes where the host asks for names' '14-the-hosts-hosts-file-is-not-inherited.sh, 15-the-hosts-hosts-file-is-not-inherited.sh, 22-when-the-hosts-server-is-on-its-loopback.sh, 26-when-the-hosts-server-is-on-its-loopback.sh, 27-when-the-hosts-server-is-on-its-loopback.sh, 28-when-the-hosts-server-has-an-ipv6-address.sh, 31-on-an-internal-network.sh, 32-why-it-works.sh, 36-clean-up.sh'
    takes name back client my_bridge six web
    takes file /etc/docker/daemon.json
    block 01-a-server-to-try-with.sh 30 '' ''
    step 5 1 0
    step 8 3 0
    step 13 1 0
    step 16 1 0
    step 19 1 0
    block 02-choose-the-server.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-choose-the-server.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-containers-names-come-first.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 05-other-kinds-of-question.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    block 06-two-servers.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 07-two-servers.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    block 08-two-servers.sh 30 'engine>=28' ''
    step 6 2 0
    step 10 2 0
    step 14 2 0
    step 18 1 0
    block 09-search-domains-and-options.sh 30 '' ''
    step 5 2 0
    step 9 1 0
    block 10-one-name-more-add-host.sh 30 '' ''
    step 5 2 0
    step 9 1 0
    block 11-one-name-more-add-host.sh 30 'engine>=28' ''
    step 6 2 0
    block 12-the-host-itself-host-gateway.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 2 0
    step 18 2 0
    block 13-the-host-itself-host-gateway.sh 30 '' ''
    step 5 1 1
    block 14-the-hosts-hosts-file-is-not-inherited.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 15-the-hosts-hosts-file-is-not-inherited.sh 30 '' ''
    step 5 1 0
    block 16-the-hosts-hosts-file-is-not-inherited.sh 30 '' ''
    step 5 2 0
    step 9 1 0
    step 12 1 0
    block 17-a-server-for-all-containers.sh 30 '' ''
    step 5 1 0
    block 18-a-server-for-all-containers.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    instead 20.10 19-a-server-for-all-containers-differs.sh 60 6 1 0
    step 17 1 0
    step 20 1 0
    block 20-a-server-for-all-containers.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 21-the-file-that-you-edit.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 22-when-the-hosts-server-is-on-its-loopback.sh 30 '' ''
    step 5 2 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 23-when-the-hosts-server-is-on-its-loopback.sh 30 'engine>=28' ''
    step 6 1 0
    block 24-when-the-hosts-server-is-on-its-loopback.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 25-when-the-hosts-server-is-on-its-loopback.sh 30 '' ''
    step 5 1 0
    block 26-when-the-hosts-server-is-on-its-loopback.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 27-when-the-hosts-server-is-on-its-loopback.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 28-when-the-hosts-server-has-an-ipv6-address.sh 30 'engine>=26 ipv6' ''
    step 6 2 0
    step 10 1 0
    step 13 1 0
    step 16 1 0
    block 29-when-the-hosts-server-has-an-ipv6-address.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    block 30-when-the-hosts-server-has-an-ipv6-address.sh 30 'engine>=26 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 31-on-an-internal-network.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 2 0
    step 16 1 0
    step 19 1 0
    step 22 1 0
    step 25 1 0
    step 28 1 0
    block 32-why-it-works.sh 30 'engine>=26' ''
    step 6 1 0
    step 9 1 0
    instead 26.1 33-why-it-works-differs.sh 30 6 1 0
    block 34-what-goes-wrong.sh 30 'engine>=28' ''
    step 6 1 0
    instead 29.7 35-what-goes-wrong-differs.sh 30 6 1 0
    step 9 1 0
    clean_up
    block 36-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
