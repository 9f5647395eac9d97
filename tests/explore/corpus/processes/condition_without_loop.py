from multiprocessing import Condition, Process


def produce(cv):
    with cv:
        cv.notify_all()


def consume(cv):
    with cv:
        cv.wait()
    print("consumed")


if __name__ == "__main__":
    cv = Condition()
    ps = [Process(target=f, args=(cv,)) for f in (consume, produce)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
