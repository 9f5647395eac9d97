from multiprocessing import Process, Lock
import time, json, random


def search():
    dic = json.load(open('db.txt'))
    print('剩余票数%s' % dic['count'])


def get():
    dic = json.load(open('db.txt'))
    time.sleep(0.1)  # 模拟读数据的网络延迟
    if dic['count'] > 0:
        dic['count'] -= 1
        time.sleep(0.2)  # 模拟写数据的网络延迟
        json.dump(dic, open('db.txt', 'w'))
        print('购票成功')


def task(lock):
    search()
    get()


if __name__ == '__main__':
    json.dump({'count': 1}, open('db.txt', 'w'))
    lock = Lock()
    for i in range(3):
        p = Process(target=task, args=(lock,))
        p.start()
