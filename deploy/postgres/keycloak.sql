-- A database for a Keycloak on the same server.
\set ON_ERROR_STOP on
\getenv keycloak KEYCLOAK_DATABASE_PASSWORD
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
