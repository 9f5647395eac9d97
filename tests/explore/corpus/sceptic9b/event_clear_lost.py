from multiprocessing import Event, Process


def worker(go, done):
    go.clear()
    go.wait()
    done.set()


if __name__ == '__main__':
    go, done = Event(), Event()
    p = Process(target=worker, args=(go, done))
    p.start()
    go.set()
    done.wait()
    p.join()
    print('done')
