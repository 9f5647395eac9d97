from multiprocessing import Array, Condition, Process, Value

N = 2


def produce(buf, head, count, cv):
    for i in range(3):
        with cv:
            while count.value == N:
                cv.wait()
            buf[(head.value + count.value) % N] = i
            count.value += 1
            cv.notify_all()


def consume(buf, head, count, cv):
    got = 0
    for _ in range(3):
        with cv:
            while count.value == 0:
                cv.wait()
            got += buf[head.value]
            head.value = (head.value + 1) % N
            count.value -= 1
            cv.notify_all()
    assert got == 3


if __name__ == "__main__":
    buf, head, count, cv = Array("i", N), Value("i", 0), Value("i", 0), Condition()
    ps = [Process(target=f, args=(buf, head, count, cv)) for f in (produce, consume)]
    for p in ps: p.start()
    for p in ps: p.join()
    assert all(p.exitcode == 0 for p in ps)
