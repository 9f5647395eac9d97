from multiprocessing import Process, Lock
import time, json, random


def search():
    dic = json.load(open('db.txt'))
    print('剩余票数%s' % dic['count'])


def get():
    dic = json.load(open('db.txt'))
    time.sleep(0.1)
    if dic['count'] > 0:
        dic['count'] -= 1
        time.sleep(0.2)
        with open('db.txt', 'w') as f:
            json.dump(dic, f)
        print('购票成功')


def task(lock):
    lock.acquire()
    search()
    get()
    lock.release()


if __name__ == '__main__':
    with open('db.txt', 'w') as f:
        json.dump({'count': 1}, f)
    lock = Lock()
    for i in range(3):
        p = Process(target=task, args=(lock,))
        p.start()
