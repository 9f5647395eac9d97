import threading


class Guard:
    inside = None

    def __enter__(self):
        Guard.inside = threading.current_thread().name

    def __exit__(self, *a):
        Guard.inside = None


guard = Guard()
n = 0


def work():
    global n
    for _ in range(2):
        with guard:
            n += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
