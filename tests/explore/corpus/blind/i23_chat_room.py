import queue
import threading


class Room:
    def __init__(self, name):
        self.name = name
        self.members = {}
        self.history = []
        self.lock = threading.Lock()

    def join(self, user):
        with self.lock:
            if user.name in self.members:
                return False
            self.members[user.name] = user
        self.send('server', user.name + ' joined')
        return True

    def leave(self, user):
        with self.lock:
            self.members.pop(user.name, None)

    def send(self, sender, text):
        with self.lock:
            self.history.append((sender, text))
            receivers = list(self.members.values())
        for user in receivers:
            if user.name != sender:
                user.inbox.put((self.name, sender, text))


class Server:
    def __init__(self):
        self.rooms = {}
        self.lock = threading.Lock()

    def room(self, name):
        with self.lock:
            if name not in self.rooms:
                self.rooms[name] = Room(name)
            return self.rooms[name]


class User(threading.Thread):
    def __init__(self, server, name, rooms):
        super().__init__(name=name)
        self.server = server
        self.wanted = rooms
        self.inbox = queue.Queue()

    def run(self):
        for name in self.wanted:
            room = self.server.room(name)
            if room.join(self):
                room.send(self.name, 'hello')
        for name in self.wanted[1:]:
            self.server.room(name).leave(self)


server = Server()
users = [User(server, 'ann', ['python', 'tea']), User(server, 'bob', ['tea']), User(server, 'cid', ['python'])]
for u in users:
    u.start()
for u in users:
    u.join()
for name, room in sorted(server.rooms.items()):
    print(name, sorted(room.members), len(room.history))
print('messages waiting', sum(u.inbox.qsize() for u in users) > 0)
