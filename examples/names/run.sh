#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/understand/names.md: change the page, not this file.
plan() {
    page docs/understand/names.md 1 ''
    need 'engine>=28' 'at_least 28'
    takes name back client db full lonely my_bridge seq two web
    block 01-a-name-works-on-a-network-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-a-name-works-on-a-network-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 03-a-name-works-on-a-network-of-your-own.sh 30 '' ''
    step 5 1 0
    block 04-a-name-works-on-a-network-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 05-what-is-in-resolvconf.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 06-what-is-in-resolvconf.sh 30 'engine>=28' ''
    step 6 1 0
    block 07-where-1270011-is.sh 30 '' ''
    step 5 1 0
    block 08-where-1270011-is.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 09-where-1270011-is.sh 30 '' ''
    step 5 1 0
    block 10-what-it-answers-itself.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 11-what-it-answers-itself.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 12-what-it-answers-itself.sh 60 '' ''
    step 5 1 0
    step 8 3 0
    step 13 1 0
    instead 20.10 13-what-it-answers-itself-differs.sh 60 6 1 0
    step 16 1 0
    step 19 1 0
    block 14-one-alias-two-containers.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 15-one-alias-two-containers.sh 30 '' ''
    step 5 1 0
    block 16-one-alias-two-containers.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 17-names-end-at-the-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 18-names-end-at-the-network.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 19-names-end-at-the-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 20-what-is-passed-on.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 21-how-many-questions-at-a-time.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 22-internal-networks.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 23-short-names-search-domains-and-ndots.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 24-short-names-search-domains-and-ndots.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 25-follow-one-question.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 26-follow-one-question.sh 30 '' ''
    step 5 1 0
    block 27-follow-one-question.sh 30 '' ''
    step 5 1 0
    block 28-follow-one-question.sh 30 '' ''
    step 5 1 0
    block 29-follow-one-question.sh 30 '' ''
    step 5 1 0
    block 30-follow-one-question.sh 30 '' ''
    step 5 1 0
    block 31-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 32-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 33-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 34-what-goes-wrong.sh 30 '' ''
    step 5 1 2
    clean_up
    block 35-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
