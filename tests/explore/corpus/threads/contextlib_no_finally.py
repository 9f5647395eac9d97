import contextlib
import threading

lock = threading.Lock()
grades = {"Ann": 3}


@contextlib.contextmanager
def locked():
    lock.acquire()
    yield
    lock.release()


def improve(name):
    try:
        with locked():
            grades[name] += 1
    except KeyError:
        print("unknown", name)


ts = [threading.Thread(target=improve, args=(n,)) for n in ("Bob", "Ann")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(grades)
