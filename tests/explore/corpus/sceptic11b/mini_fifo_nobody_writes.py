import os
import threading

os.mkfifo('f')


def read():
    with open('f') as r:
        print('got', r.read())


t = threading.Thread(target=read)
t.start()
t.join()
