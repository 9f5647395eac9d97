# 注册用户名:先查重再添加
from multiprocessing import Manager, Process


def register(users, name):
    if name in users:
        return False
    users.append(name)
    return True


def client(users, names):
    for n in names:
        register(users, n)


def main():
    with Manager() as m:
        users = m.list()
        ps = [Process(target=client, args=(users, ['amy', 'bob'])), Process(target=client, args=(users, ['amy']))]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(len(users), 'users', sorted(users))


if __name__ == '__main__':
    main()
