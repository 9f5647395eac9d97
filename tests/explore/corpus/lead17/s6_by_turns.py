from multiprocessing import Process, Value
def add(v):
    with v.get_lock():
        v.value += 1
if __name__ == '__main__':
    v = Value('i', 0)
    while v.value < 3:
        p = Process(target=add, args=(v,))
        p.start()
        p.join()
    print(v.value)
