import multiprocessing as mp


def say():
    print('hello')


if __name__ == '__main__':
    p = mp.get_context('fork').Process(target=say)
    p.start()
    p.join()
