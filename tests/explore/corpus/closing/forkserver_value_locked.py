import multiprocessing as mp


def work(number):
    for _ in range(2):
        with number.get_lock():
            number.value += 1


if __name__ == '__main__':
    context = mp.get_context('forkserver')
    number = context.Value('i', 0)
    workers = [context.Process(target=work, args=(number,)) for _ in range(2)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    print(number.value)
