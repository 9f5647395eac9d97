import threading

LIMIT = 1
inside = 0
lock = threading.Lock()
errors = []


def visit():
    global inside
    with lock:
        inside += 1
        full = inside > LIMIT
    try:
        if full:
            with lock:
                inside -= 1
            raise RuntimeError("full")
    except RuntimeError as e:
        errors.append(e)
    finally:
        with lock:
            inside -= 1


threads = [threading.Thread(target=visit) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("over")
