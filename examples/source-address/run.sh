#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/source-address.md: change the page, not this file.
plan() {
    page docs/tasks/source-address.md 2 ''
    need 'engine>=27' 'at_least 27'
    need 'engine<29' '! at_least 29'
    need 'engine>=29' 'at_least 29'
    need 'engine<25' '! at_least 25'
    reaches 'restarts Docker' '11-without-the-userland-proxy.sh, 18-why-it-works.sh'
    reaches 'writes daemon.json' '11-without-the-userland-proxy.sh, 18-why-it-works.sh'
    takes name client my_bridge web
    takes file /etc/docker/daemon.json
    block 01-a-server-that-tells-you.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-another-host.sh 30 '' ''
    step 5 1 0
    block 03-a-container.sh 30 '' ''
    step 5 1 0
    block 04-a-container.sh 30 '' ''
    step 5 1 0
    block 05-a-container.sh 30 '' ''
    step 5 1 0
    block 06-the-host.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-ipv6-to-a-container-with-ipv4-only.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-ipv6-to-a-container-with-ipv6.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 09-ipv6-to-a-container-with-ipv6.sh 30 'engine>=27' ''
    step 6 1 0
    block 10-without-the-userland-proxy.sh 30 '' ''
    step 5 1 0
    block 11-without-the-userland-proxy.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 12-without-the-userland-proxy.sh 30 'engine>=27' ''
    step 6 1 0
    block 13-without-the-userland-proxy.sh 30 '' ''
    step 5 1 0
    block 14-without-the-userland-proxy.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 15-without-the-userland-proxy.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 1
    block 16-without-the-userland-proxy.sh 30 'engine<29' ''
    step 6 1 1
    block 17-without-the-userland-proxy.sh 30 'engine>=29' ''
    step 6 1 0
    block 18-why-it-works.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    instead 29.7 19-why-it-works-differs.sh 60 6 1 0
    clean_up
    block 20-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 21-clean-up.sh 30 'engine<25' ''
    step 6 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
