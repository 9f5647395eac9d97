import functools
import multiprocessing as mp

lock = mp.Lock()
v = mp.Value("i", 10, lock=False)


def change(by):
    with lock:
        v.value += by


if __name__ == "__main__":
    ps = [mp.Process(target=functools.partial(change, 5)), mp.Process(target=lambda: change(-3))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
