import threading

barrier = threading.Barrier(4)


def runner(name):
    print(name, "ready")
    barrier.wait()
    print(name, "go!")


rs = [threading.Thread(target=runner, args=(n,)) for n in ("A", "B", "C")]
for r in rs:
    r.start()
for r in rs:
    r.join()
print("finished")
