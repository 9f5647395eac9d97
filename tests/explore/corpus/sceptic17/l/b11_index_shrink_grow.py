import threading

page = ['a', 'b', 'c']


def viewer():
    for i in range(len(page)):
        page[i]
    print('seen')


def reload():
    page.clear()
    page.extend(['x', 'y', 'z'])


a = threading.Thread(target=viewer)
b = threading.Thread(target=reload)
a.start(); b.start()
a.join(); b.join()
