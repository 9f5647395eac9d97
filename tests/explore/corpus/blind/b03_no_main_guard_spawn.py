import multiprocessing as mp

mp.set_start_method("spawn", force=True)


def f(x):
    print(x * x)


p = mp.Process(target=f, args=(3,))
p.start()
p.join()
