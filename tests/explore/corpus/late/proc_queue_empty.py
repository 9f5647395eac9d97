from multiprocessing import Process, Value

def child(count, total):
    for k in range(1, 21):
        with count.get_lock():
            count.value += 1
        with total.get_lock():
            total.value += k

if __name__ == '__main__':
    count, total = Value('i', 0), Value('i', 0)
    ps = [Process(target=child, args=(count, total)) for _ in range(2)]
    for p in ps:
        p.start()
    while count.value < 40:
        pass
    with total.get_lock():
        assert total.value == 420, total.value
    for p in ps:
        p.join()
