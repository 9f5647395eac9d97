from multiprocessing import Process, Value


def bump(obj, name="value", by=1):
    setattr(obj, name, getattr(obj, name) + by)


def run(v):
    for _ in range(4):
        bump(v)


if __name__ == "__main__":
    v = Value("l", 0)
    ps = [Process(target=run, args=(v,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
