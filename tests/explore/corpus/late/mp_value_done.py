import multiprocessing as mp

def work(progress, total):
    for i in range(1, 16):
        progress.value = i
        with total.get_lock():
            total.value += i

if __name__ == '__main__':
    progress, total = mp.Value('i', 0), mp.Value('i', 0)
    p = mp.Process(target=work, args=(progress, total))
    p.start()
    while progress.value < 15:
        pass
    assert total.value == 120, total.value
    p.join()
