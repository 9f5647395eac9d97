from multiprocessing import Process, Value


def ticker(v):
    while True:
        with v.get_lock():
            v.value += 1


if __name__ == "__main__":
    v = Value("i", 0)
    p = Process(target=ticker, args=(v,))
    p.start()
    while v.value < 3:
        pass
    p.terminate()
    p.join()
    print("ticked", v.value >= 3)
