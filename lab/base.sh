#!/usr/bin/env bash
# Bootstraps the root of a lab machine from Debian packages: base.sh SUITE OUT.tar
# The guest images come from the same packages: busybox with the C library and what it needs to resolve names.
set -euo pipefail
suite=$1 out=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/guest" <<'HOOK'
set -e
guest=$1/guest
mkdir -p "$guest/bin" "$guest/etc" "$guest/tmp" "$guest/var/www" "$1/images"
cp "$1/bin/busybox" "$guest/bin/busybox"
for applet in $(chroot "$1" busybox --list); do
    [ -e "$guest/bin/$applet" ] || ln -s busybox "$guest/bin/$applet"
done
arch=$(chroot "$1" dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo "$(uname -m)-linux-gnu")
mkdir -p "$guest/lib/$arch" "$guest/lib64"
cp -L "$1"/lib64/ld-linux* "$guest/lib64/"
for lib in libc.so.6 libresolv.so.2 libnss_dns.so.2 libnss_files.so.2 libm.so.6; do
    cp -L "$1/usr/lib/$arch/$lib" "$guest/lib/$arch/"
done
echo 'root:x:0:0:root:/:/bin/sh' >"$guest/etc/passwd"
echo 'root:x:0:' >"$guest/etc/group"
echo 'hosts: files dns' >"$guest/etc/nsswitch.conf"
echo 'Hello from a container.' >"$guest/hello.txt"
tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$guest" -cf "$1/images/busybox.tar" .
rm -rf "$guest"
HOOK
chmod +x "$work/guest"
mmdebstrap --quiet --variant=essential --aptopt='Acquire::Check-Valid-Until "false"' \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
    --dpkgopt='path-exclude=/usr/share/man/*' \
    --include=ca-certificates,docker.io,docker-cli,docker-compose,iptables,iproute2,iputils-ping,procps,mount,bash,curl,busybox-static,dnsmasq-base,jq \
    --customize-hook="$work/guest" "$suite" "$work/root.tar"
mv "$work/root.tar" "$out"
