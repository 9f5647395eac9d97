"""Raises its limits."""
import resource

possible = False
for name in ("RLIMIT_CORE", "RLIMIT_FSIZE", "RLIMIT_DATA", "RLIMIT_NOFILE", "RLIMIT_CPU"):
    soft, hard = resource.getrlimit(getattr(resource, name))
    possible = possible or hard == resource.RLIM_INFINITY
    try:
        resource.setrlimit(getattr(resource, name), (soft, hard + 1))
        possible = True
    except (OSError, ValueError):
        pass
print("POSSIBLE" if possible else "impossible", flush=True)
