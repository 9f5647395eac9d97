"""聊天室"""
import threading
import time


class ChatRoom:
    def __init__(self, name):
        self.name = name
        self.users = {}
        self.messages = []
        self.lock = threading.Lock()

    def join(self, user):
        with self.lock:
            self.users[user.nick] = user

    def leave(self, user):
        with self.lock:
            self.users.pop(user.nick, None)
            if not self.users:
                self.save("room empty")

    def save(self, text):
        with self.lock:
            self.messages.append(text)

    def broadcast(self, sender, text):
        with self.lock:
            targets = [u for n, u in self.users.items() if n != sender]
        self.save(f"{sender}: {text}")
        for u in targets:
            u.receive(sender, text)


class User(threading.Thread):
    def __init__(self, nick, room):
        super().__init__()
        self.nick = nick
        self.room = room
        self.inbox = []

    def receive(self, sender, text):
        self.inbox.append((sender, text))

    def run(self):
        self.room.join(self)
        self.room.broadcast(self.nick, "大家好")
        time.sleep(0.01)
        self.room.leave(self)


if __name__ == "__main__":
    room = ChatRoom("python")
    users = [User(n, room) for n in ("小红", "小明")]
    for u in users:
        u.start()
    for u in users:
        u.join()
    print(len(room.messages))
