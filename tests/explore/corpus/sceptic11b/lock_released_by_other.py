from multiprocessing import Lock, Process


def child(gate):
    print('child first', flush=True)
    gate.release()


if __name__ == '__main__':
    gate = Lock()
    gate.acquire()
    p = Process(target=child, args=(gate,))
    p.start()
    gate.acquire()
    print('parent second')
    gate.release()
    p.join()
