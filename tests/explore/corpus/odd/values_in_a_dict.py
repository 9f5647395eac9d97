from multiprocessing import Process, Value

shared = {"hits": Value("i", 0), "misses": Value("i", 0)}


def play(name):
    for _ in range(10):
        shared[name].value += 1


if __name__ == "__main__":
    ps = [Process(target=play, args=("hits",)) for _ in range(2)] + [Process(target=play, args=("misses",))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(shared["hits"].value, shared["misses"].value)
