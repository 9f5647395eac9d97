from multiprocessing import Event, Process


def writer(done, bye):
    f = open('note.txt', 'w')
    f.write('hello')
    done.set()
    bye.wait()
    f.close()


if __name__ == '__main__':
    done, bye = Event(), Event()
    p = Process(target=writer, args=(done, bye))
    p.start()
    done.wait()
    with open('note.txt') as f:
        print(f.read())
    bye.set()
    p.join()
