package main

import (
	"context"
	"fmt"
	"time"

	"sidecar"
)

const maxFailures = 3

func (s *service) Register(
	_ context.Context, credentials sidecar.Credentials, name string, role sidecar.Role,
) (sidecar.User, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.byEmail(credentials.Email) != nil {
		return sidecar.User{}, sidecar.EmailTaken{Email: credentials.Email}
	}
	user := sidecar.User{
		ID:          sidecar.ID(fmt.Sprintf("u-%d", len(s.users)+1)),
		Email:       credentials.Email,
		DisplayName: name,
		Role:        role,
		Settings:    map[string]any{"theme": "dark", "columns": 3, "beta": nil},
		CreatedAt:   s.timestamp(),
	}
	s.users[user.ID] = &account{user: user, password: credentials.Password}
	return user, nil
}

func (s *service) byEmail(email sidecar.Email) *account {
	for _, account := range s.users {
		if account.user.Email == email {
			return account
		}
	}
	return nil
}

func (s *service) SignIn(
	_ context.Context, credentials sidecar.Credentials,
) (sidecar.Session, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if failures := s.failures[credentials.Email]; failures >= maxFailures {
		return sidecar.Session{}, sidecar.AccountLocked{
			Until: s.later(15 * time.Minute), Attempts: failures,
		}
	}
	account := s.byEmail(credentials.Email)
	if account == nil || account.password != credentials.Password {
		s.failures[credentials.Email]++
		return sidecar.Session{}, sidecar.WrongCredentials{}
	}
	delete(s.failures, credentials.Email)
	account.sessions++
	account.user.LoginCount++
	return sidecar.Session{
		Token:     fmt.Sprintf("%s-%030d", account.user.ID, account.sessions),
		User:      account.user,
		ExpiresAt: s.later(time.Hour),
	}, nil
}

func (s *service) SignOut(_ context.Context, user sidecar.ID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	account := s.users[user]
	if account == nil {
		return sidecar.NotFound{Kind: "user", ID: user}
	}
	account.sessions = 0
	return nil
}

func (s *service) Find(_ context.Context, id sidecar.ID) (*sidecar.User, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if account := s.users[id]; account != nil {
		user := account.user
		return &user, nil
	}
	return nil, nil
}

func (s *service) Update(
	_ context.Context, id sidecar.ID, changes sidecar.UserChanges,
) (sidecar.User, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	account := s.users[id]
	if account == nil {
		return sidecar.User{}, sidecar.NotFound{Kind: "user", ID: id}
	}
	user := account.user
	if changes.DisplayName != nil {
		if *changes.DisplayName == "root" {
			return sidecar.User{}, sidecar.PermissionDenied{Value: "that name is reserved"}
		}
		user.DisplayName = *changes.DisplayName
	}
	if changes.Role != nil {
		user.Role = *changes.Role
	}
	if changes.Groups != nil {
		user.Groups = changes.Groups
	}
	updated := s.timestamp()
	user.UpdatedAt = &updated
	account.user = user
	return user, nil
}

func (s *service) CountByRole(context.Context) (map[sidecar.Role]int64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	counts := map[sidecar.Role]int64{}
	for _, account := range s.users {
		counts[account.user.Role]++
	}
	return counts, nil
}
