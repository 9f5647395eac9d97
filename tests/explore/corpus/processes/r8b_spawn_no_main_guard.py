import multiprocessing as mp


def hello(n):
    print('hello', n)


mp.set_start_method('spawn')
p = mp.Process(target=hello, args=(1,))
p.start()
p.join()
