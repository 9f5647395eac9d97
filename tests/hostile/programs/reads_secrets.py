"""Reads what only the machine's owner may."""
possible = False
for path in ("/etc/shadow", "/etc/passwd", "/root/.ssh/id_rsa", "/proc/kcore", "/proc/1/root/etc/shadow"):
    try:
        possible = possible or bool(open(path, "rb").read(1))
    except OSError:
        pass
print("POSSIBLE" if possible else "impossible", flush=True)
