from multiprocessing import Process, Queue, Value


def work(token, v):
    for _ in range(3):
        t = token.get()
        v.value += 1
        token.put(t)


if __name__ == "__main__":
    token = Queue()
    token.put("token")
    v = Value("i", 0)
    ps = [Process(target=work, args=(token, v)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
