"""Patterns that capture into the function's own names only."""
import threading

results = {}


def area(key, shape):
    match shape:
        case ("circle", r):
            results[key] = 3 * r * r
        case {"w": w, **rest} if rest:
            results[key] = w * rest["h"]
        case [first, *others]:
            results[key] = first + sum(others)


threads = [
    threading.Thread(target=area, args=one)
    for one in enumerate([("circle", 2), {"w": 3, "h": 4}, [1, 2, 3]])
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results.items()))
