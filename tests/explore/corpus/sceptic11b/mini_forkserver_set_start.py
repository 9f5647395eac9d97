import multiprocessing as mp


def say():
    print('hello')


if __name__ == '__main__':
    mp.set_start_method('forkserver')
    p = mp.Process(target=say)
    p.start()
    p.join()
