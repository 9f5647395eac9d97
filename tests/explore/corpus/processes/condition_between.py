from multiprocessing import Condition, Process, Value


def produce(cv, n):
    for _ in range(3):
        with cv:
            n.value += 1
            cv.notify()


def consume(cv, n):
    eaten = 0
    while eaten < 3:
        with cv:
            while n.value == 0:
                cv.wait()
            n.value -= 1
            eaten += 1
    print("consumed", eaten)


if __name__ == "__main__":
    cv, n = Condition(), Value("i", 0, lock=False)
    ps = [Process(target=f, args=(cv, n)) for f in (consume, produce)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
